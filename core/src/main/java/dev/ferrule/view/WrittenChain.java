package dev.ferrule.view;

import dev.ferrule.chain.Origin;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a channel of a plant. Law: {@code channel} gives the chain the verdict, the codes
 * and the outcomes of lanes that the plant has, for it was read again before it is shown; those of loss and reach as far as
 * a chain can say what they depend on.
 *
 * @param why it cannot be written, or by what a chain's loss and reach are judged otherwise; null where neither is so
 */
public record WrittenChain(@Nullable String text, @Nullable String why) {

    /** Writes a judged shape, from its left or else from its right, without what is said of its items. */
    public static WrittenChain of(Judgement judgement, ChannelCheck check) {
        return of(judgement, null, check);
    }

    /** @param made lengths and grades of the shape's items, by which it was judged too; or null */
    static WrittenChain of(Judgement judgement, @Nullable MadeWords made, ChannelCheck check) {
        ChannelView nearest = null;
        for (Side start : Side.values()) {
            String text = ChainPrinter.print(judgement.view(), start, made);
            if (text != null) {
                ChannelView read = check.check("1", text, Origin.COMMAND_LINE);
                if (alike(judgement, read)) {
                    return new WrittenChain(text, otherwise(judgement, read));
                }
                nearest = nearest == null ? read : nearest;
            }
        }
        return new WrittenChain(null, why(judgement, nearest));
    }

    /** No chain names the modules of a plant and what their makers allow, so that loss and reach may be judged otherwise. */
    private static boolean alike(Judgement judgement, ChannelView read) {
        boolean budgets = read.codes().equals(judgement.codes());
        return (!budgets || read.verdict().equals(judgement.verdict().name()))
                && ofLanes(read.codes()).equals(ofLanes(judgement.codes()))
                && read.lanes().stream()
                        .map(ChannelView.Lane::outcome)
                        .sorted()
                        .toList()
                        .equals(judgement.view().lanes().stream()
                                .map(lane -> lane.outcome().word())
                                .sorted()
                                .toList());
    }

    private static @Nullable String otherwise(Judgement judgement, ChannelView read) {
        return read.codes().equals(judgement.codes())
                ? null
                : "a chain does not say what modules and entries of parts allow: it is judged "
                        + words(read.verdict(), read.codes()) + ", the plant "
                        + words(judgement.verdict().name(), judgement.codes());
    }

    private static List<String> ofLanes(List<String> codes) {
        return codes.stream().filter(code -> !code.startsWith("F5")).toList();
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
