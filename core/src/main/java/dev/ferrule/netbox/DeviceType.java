package dev.ferrule.netbox;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Node;
import java.util.List;

/**
 * A device or module type as its file says it, whichever age the file has. Names still hold {@code {module}}.
 *
 * @param slug empty on module types, which have none
 * @param prose model, description and comments: words that may tell what positions mean
 * @param mappings those that can be: no port, no position twice, none out of range
 * @param contradictory some mapping had to be left out, so that the others are no whole map
 * @param findings what is wrong with the file, warnings all; of interest to those who use the type
 */
public record DeviceType(
        String model,
        String slug,
        String partNumber,
        String prose,
        Age age,
        List<Interface> interfaces,
        List<Bay> bays,
        List<Port> fronts,
        List<Port> rears,
        List<Mapping> mappings,
        boolean contradictory,
        Node.Mapping tree,
        List<Diagnostic> findings) {

    /** Which of the forms that the library has had a file's mappings are in. */
    public enum Age {
        /** No mappings at all. */
        NONE,
        /** Inside the front ports, numbers in quotation marks: until 2022. */
        QUOTED,
        /** Inside the front ports: until September 2026. */
        INLINE,
        /** A list {@code port-mappings} of its own, where any front position may lead anywhere. */
        LISTED
    }

    /** A place for a transceiver, or a socket. */
    public record Interface(String name, String type, Place place) {}

    /** A slot; {@code {module}} in the names of its module stands for the position. */
    public record Bay(String name, String position, Place place) {}

    /**
     * A front or a rear port.
     *
     * @param positions 1 where the file does not say, as NetBox takes it
     */
    public record Port(String name, String type, String label, int positions, Place place) {}

    /** Front port and position to rear port and position: ports by index, positions from 1. */
    public record Mapping(int front, int frontPosition, int rear, int rearPosition, Place place) {}

    public DeviceType {
        interfaces = List.copyOf(interfaces);
        bays = List.copyOf(bays);
        fronts = List.copyOf(fronts);
        rears = List.copyOf(rears);
        mappings = List.copyOf(mappings);
        findings = List.copyOf(findings);
    }

    /** Module types go into slots; device types have a slug. */
    public boolean module() {
        return slug.isEmpty();
    }

    public boolean passive() {
        return !fronts.isEmpty() || !rears.isEmpty();
    }

    public Place place() {
        return tree.place();
    }

    /** The mappings that end at a rear port, in the order of the front ports. */
    List<Mapping> ofRear(int rear) {
        return mappings.stream().filter(mapping -> mapping.rear == rear).toList();
    }
}
