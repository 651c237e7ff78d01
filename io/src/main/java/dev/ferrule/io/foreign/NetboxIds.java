package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of cables: the label where no other cable has it, else NetBox's number, else one of ours. */
final class NetboxIds {

    private final Imported imported;

    /** Where each is from. */
    private final Map<String, Place> taken = new HashMap<>();

    private int number;

    NetboxIds(Imported imported) {
        this.imported = imported;
    }

    /** The id of a row's cable; that it is not what the row says first is told. */
    String of(SheetRow cells) {
        String label = cells.said("label");
        String said = cells.said("id");
        String id = isFree(label) ? label : isFree(said) ? said : next();
        taken.put(id, cells.place());
        String wanted = label.isEmpty() ? said : label;
        Place before = taken.get(wanted);
        if (!wanted.isEmpty() && !id.equals(wanted) && before != null) {
            again(cells.place(label.isEmpty() ? "id" : "label"), wanted, id, before);
        }
        return id;
    }

    private boolean isFree(String id) {
        return !id.isEmpty() && !taken.containsKey(id);
    }

    private String next() {
        do {
            number++;
        } while (taken.containsKey("C" + number));
        return "C" + number;
    }

    private void again(Place place, String wanted, String id, Place before) {
        imported.report()
                .add(
                        "cable id again",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                place,
                                "two cables have one label",
                                List.of(
                                        "\"" + wanted + "\" is that of another cable too; this one has the id \"" + id
                                                + "\"",
                                        "give each its own in NetBox; several ends of one cable stand in one row"),
                                List.of(new Diagnostic.Related(before, "the cable that has it")),
                                0));
    }
}
