package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.view.ExplainView;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferrule explain TOPIC}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule with examples, or a topic such as pins or polarity.",
        footer = {
            "",
            "Examples: ferrule explain F301, ferrule explain mtp, ferrule explain polarity, ferrule explain chain"
        })
@AutoService(Subcommand.class)
public final class ExplainCommand implements Subcommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "A rule's code or name, or a topic; without it all are listed.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        Topics topics = new Topics(format == Format.json ? 0 : Terminal.columns(System.getenv()));
        String topic = String.join(" ", words);
        ExplainView view = words.isEmpty() ? topics.all() : topics.page(topic);
        if (view == null) {
            unknown(terminal, topic, topics);
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
        List<String> pages = topics.speakingOf(topic);
        if (!pages.isEmpty()) {
            terminal.error("it stands in the page" + (pages.size() == 1 ? " " : "s ") + String.join(", ", pages));
        } else {
            terminal.error(question.isEmpty() ? "\"ferrule explain\" lists all rules and topics" : question);
        }
    }
}
