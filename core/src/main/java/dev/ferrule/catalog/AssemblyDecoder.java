package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decodes cassettes, harnesses, modules, taps and loopbacks. */
final class AssemblyDecoder implements Section.Decoder<Assembly> {

    /** Sides whose positions are those of the plug that the user inserts. */
    private record Inserted(boolean a, boolean b) {}

    private final Function<String, @Nullable Connector> connectors;

    AssemblyDecoder(Function<String, @Nullable Connector> connectors) {
        this.connectors = connectors;
    }

    @Override
    public Assembly decode(Stanza stanza) {
        Assembly.Kind kind = kind(stanza);
        List<Connector> a = faces(stanza, "a");
        List<Connector> b = faces(stanza, "b");
        List<Link> links = stanza.has("variants") ? List.of() : stanza.notation("map", Notation::links);
        Inserted inserted = new Inserted(
                "inserted".equals(stanza.textOr("a_positions", null)),
                "inserted".equals(stanza.textOr("b_positions", null)));
        return new Assembly(
                stanza.name(),
                kind,
                a,
                b,
                kind == Assembly.Kind.LOOPBACK ? checked(stanza, links, a, a) : own(stanza, links, a, b, inserted),
                branches(stanza, a, b, inserted),
                stanza.has("fibres") ? stanza.integer("fibres") : 0,
                lightEnters(stanza, a, b, inserted),
                stanza.texts("variants"),
                String.valueOf(stanza.textOr("description", "")),
                pins(stanza.fact("pins")),
                slope(stanza.fact("polish")),
                singleMode(stanza.fact("mode")),
                stanza.provenance());
    }

    private static Assembly.Kind kind(Stanza stanza) {
        String word = stanza.text("kind");
        try {
            return Assembly.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            stanza.fail(stanza.placeOf("kind"), stanza.name() + ": \"" + word + "\" is no kind of assembly");
            return Assembly.Kind.MODULE;
        }
    }

    /** {@code MPO-12}, {@code 6 LC}, or a list of them. */
    private List<Connector> faces(Stanza stanza, String side) {
        List<Connector> faces = new ArrayList<>();
        for (String text : stanza.texts(side)) {
            int space = text.indexOf(' ');
            boolean counted = space > 0 && text.substring(0, space).chars().allMatch(Character::isDigit) && space < 5;
            int count = counted ? Integer.parseInt(text.substring(0, space)) : 1;
            Connector connector = connectors.apply(counted ? text.substring(space + 1) : text);
            if (connector == null) {
                stanza.fail(stanza.placeOf(side), stanza.name() + ": there is no connector \"" + text + "\"");
            } else {
                faces.addAll(Collections.nCopies(count, connector));
            }
        }
        return faces;
    }

    /** Positions of the plug that the user inserts become those of the item's own face: aligned keys, c meets N+1-c. */
    private static List<Link> own(
            Stanza stanza, List<Link> links, List<Connector> a, List<Connector> b, Inserted inserted) {
        return checked(stanza, links, a, b).stream()
                .map(link -> new Link(
                        inserted.a ? aligned(a, link.a()) : link.a(), inserted.b ? aligned(b, link.b()) : link.b()))
                .toList();
    }

    private static At aligned(List<Connector> faces, At at) {
        Connector connector = faces.get(at.face() - 1);
        int row = (at.position() - 1) / connector.columns();
        int column = (at.position() - 1) % connector.columns();
        return new At(at.face(), row * connector.columns() + connector.columns() - column);
    }

    private static Assembly.@Nullable LightEnters lightEnters(
            Stanza stanza, List<Connector> a, List<Connector> b, Inserted inserted) {
        if (!(stanza.node("light_enters") instanceof Node.Mapping mapping)) {
            return null;
        }
        Stanza inner = stanza.inner(mapping);
        return new Assembly.LightEnters(places(inner, "a", a, inserted.a), places(inner, "b", b, inserted.b));
    }

    private static List<At> places(Stanza stanza, String side, List<Connector> faces, boolean inserted) {
        List<At> places = new ArrayList<>();
        for (At at : stanza.has(side) ? stanza.notation(side, Notation::places) : List.<At>of()) {
            if (exists(at, faces)) {
                places.add(inserted ? aligned(faces, at) : at);
            } else {
                stanza.fail(stanza.placeOf(side), stanza.name() + ": there is no such position: " + at);
            }
        }
        return places;
    }

    private static List<Link> checked(Stanza stanza, List<Link> links, List<Connector> a, List<Connector> b) {
        List<Link> good = new ArrayList<>();
        Set<At> left = new HashSet<>();
        Set<At> right = new HashSet<>();
        for (Link link : links) {
            if (exists(link.a(), a) && exists(link.b(), b)) {
                if (left.add(link.a()) && right.add(link.b())) {
                    good.add(link);
                } else {
                    stanza.fail(
                            stanza.placeOf("map"),
                            stanza.name() + ": a position stands twice on one side: " + link.a() + " > " + link.b());
                }
            } else {
                stanza.fail(
                        stanza.placeOf("map"),
                        stanza.name() + ": there is no such position: " + link.a() + " > " + link.b());
            }
        }
        return good;
    }

    private static boolean exists(At at, List<Connector> faces) {
        return at.face() <= faces.size()
                && at.position() <= faces.get(at.face() - 1).positions();
    }

    private static List<Assembly.Branch> branches(
            Stanza stanza, List<Connector> a, List<Connector> b, Inserted inserted) {
        List<Assembly.Branch> branches = new ArrayList<>();
        for (Node item : stanza.list("branches")) {
            if (item instanceof Node.Mapping mapping) {
                Stanza branch = stanza.inner(mapping);
                branches.add(new Assembly.Branch(
                        own(branch, branch.notation("map", Notation::links), a, b, inserted),
                        branch.textOr("loss_db", null)));
            }
        }
        return branches;
    }

    private static @Nullable Fact<Pins> pins(@Nullable Fact<String> fact) {
        return fact == null
                ? null
                : new Fact<>(fact.value().equals("pinned") ? Pins.PINNED : Pins.UNPINNED, fact.provenance());
    }

    private static @Nullable Fact<Boolean> singleMode(@Nullable Fact<String> fact) {
        return fact == null ? null : new Fact<>(fact.value().equals("SM"), fact.provenance());
    }

    private static @Nullable Fact<Slope> slope(@Nullable Fact<String> fact) {
        return fact == null
                ? null
                : new Fact<>(fact.value().startsWith("APC") ? Slope.DOWN : Slope.FLAT, fact.provenance());
    }
}
