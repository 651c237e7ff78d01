package dev.ferrule.view;

import dev.ferrule.budget.DefaultGrade;
import dev.ferrule.catalog.AmbiguousGrade;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.unit.Loss;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What {@code plant.yaml} says of loss and reach: the profile, the grade of plugs of which nothing else says one, the
 * reserve.
 */
final class BudgetSettings {

    private final Catalogue catalogue;
    private final Report report;

    private BudgetSettings(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    /**
     * What is asked for, the command line before the file.
     *
     * @param report gets settings that cannot be understood
     */
    static BudgetAsked read(PlantSource source, Catalogue catalogue, BudgetAsked command, Report report) {
        Node.Mapping settings = source.settings();
        if (settings == null) {
            return command;
        }
        BudgetSettings reader = new BudgetSettings(catalogue, report);
        String profile = reader.profile(settings.get("profile"));
        Loss reserve = reader.reserve(settings.get("reserve"));
        DefaultGrade grade =
                settings.get("defaults") instanceof Node.Mapping defaults ? reader.grade(defaults.get("grade")) : null;
        return new BudgetAsked(
                command.profile() == null ? profile : command.profile(),
                command.assumeGrades(),
                command.reserve() == null ? reserve : command.reserve(),
                command.statistical() == null ? reader.statistical(settings.get("decide")) : command.statistical(),
                command.table() == null ? reader.table(settings.get("application_table")) : command.table(),
                command.grade() == null ? grade : command.grade());
    }

    private @Nullable String profile(@Nullable Node node) {
        return single("profile", node) instanceof Node.Scalar text
                ? known(text, "profile", catalogue.names("profiles"), catalogue.stanza("profiles", text.text()) != null)
                : null;
    }

    private @Nullable String table(@Nullable Node node) {
        return single("application_table", node) instanceof Node.Scalar text
                ? known(
                        text,
                        "application table",
                        catalogue.names("application_tables"),
                        catalogue.stanza("application_tables", text.text()) != null)
                : null;
    }

    private @Nullable DefaultGrade grade(@Nullable Node node) {
        if (!(single("grade", node) instanceof Node.Scalar text)) {
            return null;
        }
        LossFacts facts = LossFacts.of(catalogue);
        String name =
                known(text, "grade", facts.grades().names(), facts.grades().named(text.text(), false) != null);
        Diagnostic ambiguous = name == null ? null : AmbiguousGrade.of(catalogue, name, text.place());
        if (ambiguous != null) {
            report.add(ambiguous);
        }
        return name == null ? null : new DefaultGrade(name, "defaults of plant.yaml", true);
    }

    private @Nullable Node single(String setting, @Nullable Node node) {
        if (node != null && !(node instanceof Node.Scalar)) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    node.place(),
                    "a setting cannot be read",
                    "\"" + setting + "\" is a single name, not " + node.kind()));
        }
        return node;
    }

    private @Nullable String known(Node.Scalar text, String what, Collection<String> names, boolean known) {
        if (known) {
            return text.text();
        }
        String question = Suggest.question(text.text(), names);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                text.place(),
                "unknown " + what,
                "there is no " + what + " \"" + text.text() + "\" in the catalogue",
                names.isEmpty()
                        ? "it has none: add it to a file in catalog/"
                        : question.isEmpty() ? "known are " + String.join(", ", names) : question));
        return null;
    }

    private @Nullable Boolean statistical(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        String word = node instanceof Node.Scalar text ? text.text().strip() : "";
        if (!word.equals("worst-case") && !word.equals("statistical")) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    node.place(),
                    "a setting cannot be read",
                    "\"decide\" is worst-case, or statistical: what all fibres of 97 % of such links stay within"));
            return null;
        }
        return word.equals("statistical");
    }

    /** A loss, or several by name that are added: {@code { ageing: 0.1 dB, temperature: 0.2 dB }}. */
    private @Nullable Loss reserve(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Mapping parts) {
            Loss sum = Loss.ZERO;
            for (Node.Entry part : parts.entries().values()) {
                Loss one = reserve(part.value());
                sum = one == null ? sum : sum.plus(one);
            }
            return sum;
        }
        Loss loss = node instanceof Node.Scalar text ? Loss.parse(text.text().strip()) : null;
        if (loss == null) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    node.place(),
                    "a setting cannot be read",
                    "\"reserve\" is a loss such as 0.5 dB, of 0 to 1000 dB with a point before decimals"));
        }
        return loss;
    }
}
