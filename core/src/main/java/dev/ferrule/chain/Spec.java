package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Performance;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of one element say; null is "not said". Filled by {@link WordReader}. */
final class Spec {

    @Nullable
    Connector connector;

    /** Plugs a side, of {@code 12xMPO-12}. */
    int plugs = 1;

    /** The plugs were counted, if only to one. */
    boolean counted;

    /** A loopback that was called by its name. */
    @Nullable
    Assembly loopback;

    @Nullable
    String type;

    /** Pins of the a side (left), and of the b side (right). */
    @Nullable
    Pins pinsA;

    @Nullable
    Pins pinsB;

    /** One letter was said for all ends. */
    boolean onePinsLetter;

    /** Polish of the a side (left), and of the b side (right). */
    @Nullable
    Slope slope;

    @Nullable
    Slope slopeB;

    @Nullable
    FibreKind fibre;

    @Nullable
    Length length;

    /** The length as it was written. */
    String lengthWord = "";

    @Nullable
    String grade;

    /** Of a kilometre of the cable. */
    @Nullable
    Loss attenuation;

    /** {@code rl=45dB}: what its plugs return at least. */
    @Nullable
    Loss returnLoss;

    /** The number of the part whose words these are; null for words alone. */
    @Nullable
    String part;

    /** Of all plugs of a side together, or of each; 0 when not said. */
    int fibres;

    /** Fibres of each plug that the connector's name says, as MPO-8 does; 0 when it says none. */
    int fibresNamed;

    /** The name of the connector, as it was written. */
    String connectorWord = "";

    /** {@code key=U/D}: true when both keys are up. */
    @Nullable
    Boolean sameKeys;

    /** {@code ports=1,3}: the ports of the broken-out side that are connected. */
    List<Integer> ports = List.of();

    /** {@code mode=4x100}: links that a port's lanes are cut into. */
    int links = 1;

    /** {@code mode=4x100}: Gb/s of each link; 0 when not said. */
    int linkRate;

    /** {@code mdi=2}: the port is one MDI of several alone; 0 for all of them. */
    int mdi;

    /** Kinds of word (pins, polish, fibre) that only a weak entry of the catalogue says. */
    final Set<String> weak = new HashSet<>();

    /** Offset of the word of each kind that was said. */
    final Map<String, Integer> starts = new HashMap<>();

    Performance performance() {
        return grade == null && part == null && attenuation == null && returnLoss == null
                ? Performance.UNSAID
                : new Performance(grade, part, attenuation, returnLoss);
    }
}
