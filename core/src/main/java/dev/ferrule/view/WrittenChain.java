package dev.ferrule.view;

import dev.ferrule.chain.Origin;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a channel of a plant; one of the two is null. Law: {@code channel} gives the chain the verdict, the codes
 * and the outcomes of lanes that the plant has, for it was read again before it is shown.
 *
 * @param why it cannot be written
 */
public record WrittenChain(@Nullable String text, @Nullable String why) {

    /** Writes a judged shape, from its left or else from its right. */
    public static WrittenChain of(Judgement judgement, ChannelCheck check) {
        ChannelView nearest = null;
        for (Side start : Side.values()) {
            String text = ChainPrinter.print(judgement.view(), start);
            if (text != null) {
                ChannelView read = check.check("1", text, Origin.COMMAND_LINE);
                if (alike(judgement, read)) {
                    return new WrittenChain(text, null);
                }
                nearest = nearest == null ? read : nearest;
            }
        }
        return new WrittenChain(null, why(judgement, nearest));
    }

    private static boolean alike(Judgement judgement, ChannelView read) {
        List<String> codes =
                read.codes().stream().filter(code -> !code.startsWith("F5")).toList();
        boolean budgets = codes.size() < read.codes().size();
        return (budgets || read.verdict().equals(judgement.verdict().name()))
                && codes.equals(judgement.codes())
                && read.lanes().stream()
                        .map(ChannelView.Lane::outcome)
                        .sorted()
                        .toList()
                        .equals(judgement.view().lanes().stream()
                                .map(lane -> lane.outcome().word())
                                .sorted()
                                .toList());
    }

    private static String why(Judgement judgement, @Nullable ChannelView nearest) {
        if (nearest == null) {
            return "its ways cross between two columns";
        }
        boolean unsaid = judgement.view().shape().pairs().stream()
                .anyMatch(pair -> pair.joint().equals(Joint.MISSING));
        return unsaid
                ? "two of its ends meet in an adapter whose type is not said"
                : "the chain that comes nearest is judged " + words(nearest.verdict(), nearest.codes()) + ", the plant "
                        + words(judgement.verdict().name(), judgement.codes());
    }

    private static String words(String verdict, List<String> codes) {
        return codes.isEmpty() ? verdict : verdict + " " + String.join(" ", codes);
    }
}
