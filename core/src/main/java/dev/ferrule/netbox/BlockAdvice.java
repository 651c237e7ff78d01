package dev.ferrule.netbox;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which optics block would say the inside of a type: one that fits the connectors and numbers of its ports. */
final class BlockAdvice {

    /** The cassettes that are known best, where they fit. */
    private static final List<String> USUAL = List.of("SEQ", "SEQ24");

    private final DeviceType type;
    private final List<PortGroup> groups;
    private final NetboxTypes types;
    private final Catalogue catalogue;
    private final PartReader parts;

    BlockAdvice(DeviceType type, List<PortGroup> groups, NetboxTypes types, Catalogue catalogue, PartReader parts) {
        this.type = type;
        this.groups = groups;
        this.types = types;
        this.catalogue = catalogue;
        this.parts = parts;
    }

    /** Whether any port is an array, so that pins are to be said. */
    boolean arrays() {
        return arrays(type.fronts()) || arrays(type.rears());
    }

    private boolean arrays(List<DeviceType.Port> ports) {
        return ports.stream().anyMatch(port -> types.array(port.type()));
    }

    /** Blocks of things as this one is called and built. */
    String examples() {
        String prose = type.prose().toLowerCase(Locale.ROOT);
        if (prose.contains("splitter")) {
            return "\"optics: { module: cassette PLC-1x4 APC OS2 }\" with as many ways out as it has";
        }
        if (prose.matches("(?s).*\\btap\\b.*")) {
            return "\"optics: { module: cassette TAP-70-30 UPC OS2 }\" with its ratio";
        }
        boolean fronts = arrays(type.fronts());
        if (fronts && arrays(type.rears())) {
            return arrayToArray(prose);
        }
        return fronts || arrays(type.rears()) ? cassette() : adapter(prose);
    }

    private String arrayToArray(String prose) {
        String map =
                "\"optics: { rear: MPO-12, front: MPO-12, map: '1.1-4 > 1.1-4, 1.9-12 > 2.1-4, …' }\" with its maker's map,"
                        + " rear to front";
        boolean one = type.fronts().size() == 1 && type.rears().size() == 1;
        return one || plate(prose)
                ? "\"optics: { module: adapter MPO-12 A }\", or where fibres change places inside " + map
                : map;
    }

    private static boolean plate(String prose) {
        return prose.matches("(?s).*(adapter|adaptor|coupler|plate|pass-?through).*");
    }

    private String cassette() {
        String name = fitting();
        String map = "\"optics: { map: '1 > 1.A, 2 > 1.B, …' }\" with its maker's map, rear to front";
        return name == null ? map : "\"optics: { module: cassette " + name + " M " + polish() + " }\" or " + map;
    }

    /** Arrays of single-mode are angled. */
    private String polish() {
        String prose = type.prose().toLowerCase(Locale.ROOT);
        boolean angled = type.fronts().stream().anyMatch(port -> port.type().endsWith("apc"))
                || prose.matches("(?s).*(single.?mode|\\bos[12]\\b|\\bsm\\b).*");
        return angled ? "APC" : "flat";
    }

    /** A cassette of the catalogue whose ports fit in connector and number; null when there is none. */
    private @Nullable String fitting() {
        return Stream.concat(USUAL.stream(), catalogue.names("assemblies").stream())
                .filter(this::fits)
                .findFirst()
                .orElse(null);
    }

    private boolean fits(String name) {
        Assembly assembly = catalogue.assembly(name);
        if (assembly == null
                || assembly.kind() != Assembly.Kind.CASSETTE
                || assembly.a().isEmpty()
                || assembly.b().isEmpty()) {
            return false;
        }
        PartSpec spec = parts.read("cassette " + name, type.place(), new Report());
        return spec != null
                && type.rears().stream()
                        .allMatch(port -> types.has(port.type(), assembly.a().getFirst()))
                && type.fronts().stream()
                        .allMatch(port -> types.has(port.type(), assembly.b().getFirst()))
                && new Fitting(type, groups, types).fit(spec) != null;
    }

    /** Plugs that are no arrays meet in adapters; their type says which. */
    private String adapter(String prose) {
        Connector connector = type.fronts().stream()
                .map(port -> types.connector(port.type(), types.fibres(port.type())))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean through = type.fronts().size() == type.rears().size() || plate(prose);
        return connector != null && through
                ? "\"optics: { module: adapter " + connector.name() + " }\""
                : "\"optics: { rear: LC, front: LC, map: '1.A > 1.A, 1.B > 1.B, …' }\" with its connectors and its whole map";
    }
}
