package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.Machines;
import dev.ferrule.diag.Report;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Switches and nodes by name: those of the catalogue, a user's entries among them, then device types of NetBox. */
public final class Models {

    private final Machines machines;
    private final NetboxModels types;

    /** @param trees of the files in {@code catalog/} beside the intent */
    public Models(Catalogue catalogue, List<Node> trees, Report report) {
        machines = Machines.of(catalogue);
        types = new NetboxModels(catalogue, new Library(catalogue, trees, report));
    }

    @Nullable
    MachineModel switchModel(String name) {
        MachineModel known = machines.switchModel(name);
        return known == null ? types.find(name) : known;
    }

    @Nullable
    MachineModel node(String name) {
        MachineModel known = machines.node(name);
        return known == null ? types.find(name) : known;
    }

    /** Whether a device type of that model is the user's own, which is copied and not written anew. */
    boolean own(MachineModel model) {
        return types.names().contains(model.model());
    }

    Set<String> switches() {
        return all("switches");
    }

    Set<String> nodes() {
        return all("nodes");
    }

    private Set<String> all(String section) {
        Set<String> all = new TreeSet<>(machines.known(section));
        all.addAll(types.names());
        return all;
    }
}
