package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.view.ExplainView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferrule explain TOPIC}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule with examples, or the words of a chain.",
        footer = {"", "Examples: ferrule explain F301, ferrule explain pinned-meets-pinned, ferrule explain chain"})
@AutoService(Subcommand.class)
public final class ExplainCommand implements Subcommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC",
            description = "A rule's code or name, or \"chain\"; without it all rules are listed.")
    private @Nullable String topic;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        Topics topics = new Topics();
        ExplainView view = topic == null ? topics.all() : topics.page(topic);
        if (view == null) {
            unknown(terminal, String.valueOf(topic), topics);
            return UNREADABLE;
        }
        if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new ExplainText(terminal).lines(view).forEach(terminal::print);
        }
        return DONE;
    }

    private static void unknown(Terminal terminal, String topic, Topics topics) {
        terminal.error("ferrule: there is no rule or topic \"" + terminal.escape(topic) + "\"");
        String question = topics.didYouMean(topic);
        terminal.error(question.isEmpty() ? "\"ferrule explain\" lists all rules" : question);
    }
}
