package dev.ferrule.repair;

import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links whose light arrives elsewhere than meant, and whose place it takes there. */
final class Strangers {

    /**
     * A link that arrives elsewhere.
     *
     * @param from the end of the link that reaches elsewhere
     * @param to what it reaches
     * @param other the link that is meant to be there; null when none is
     */
    record Stray(Links.Link link, LinkEnd from, LinkEnd to, Links.@Nullable Link other) {

        /** Where it is meant to arrive. */
        LinkEnd wanted() {
            return end(link, from);
        }

        String wantedName() {
            return link.a().equals(from) ? link.zName() : link.aName();
        }

        /** The end that the place is meant for; null when it is meant for none. */
        @Nullable
        LinkEnd rightful() {
            return other == null ? null : end(other, to);
        }
    }

    private static final int MOST_SHARES = 16;

    private final Map<LinkEnd, Links.Link> linkOf;
    private final Map<LinkEnd, Set<LinkEnd>> meant;
    private final Peers peers;
    private final Failing failing;

    Strangers(Map<LinkEnd, Links.Link> linkOf, Map<LinkEnd, Set<LinkEnd>> meant, Peers peers, Failing failing) {
        this.linkOf = linkOf;
        this.meant = meant;
        this.peers = peers;
        this.failing = failing;
    }

    private static LinkEnd end(Links.Link link, LinkEnd end) {
        return link.a().equals(end) ? link.z() : link.a();
    }

    /**
     * Null when neither end of the link reaches anything that is not meant, in a channel that works: where the light of one
     * that fails arrives is no evidence, but its failure does not excuse the other end.
     */
    @Nullable
    Stray of(Links.Link link) {
        LinkEnd actual = failing.near(link.a()) ? null : strange(link.a(), link.z());
        LinkEnd back = failing.near(link.z()) ? null : strange(link.z(), link.a());
        if (actual == null && back == null) {
            return null;
        }
        LinkEnd from = actual != null ? link.a() : link.z();
        LinkEnd to = actual != null ? actual : back == null ? from : back;
        return new Stray(link, from, to, linkOf.get(to));
    }

    /** A peer of the end that is not meant, whole ports against whole ports and shares against shares; null for none. */
    private @Nullable LinkEnd strange(LinkEnd end, LinkEnd wanted) {
        if (peers.of(end).contains(wanted) && (peers.vague(end) || peers.vague(wanted))) {
            return null;
        }
        Set<LinkEnd> wishes = meant.getOrDefault(end, Set.of());
        for (LinkEnd peer : peers.of(end)) {
            boolean comparable = (peer.share() == 0) == (wanted.share() == 0) && !ofAnotherShare(end, peer);
            if (comparable && !peer.equals(wanted) && !wishes.contains(peer)) {
                return peer;
            }
        }
        return null;
    }

    /** Whether the peer is meant for another share of a port of which nobody knows which share is which. */
    private boolean ofAnotherShare(LinkEnd end, LinkEnd peer) {
        Links.Link link = peers.vague(end) ? linkOf.get(peer) : null;
        return link != null && end(link, peer).end() == end.end();
    }

    /** Whether the channel of an end fails for itself. */
    boolean fails(LinkEnd end) {
        return failing.near(end);
    }

    /** The links of which each takes the place of the next, the given one among them. */
    List<Stray> chain(Stray start) {
        ArrayDeque<Stray> chain = new ArrayDeque<>(List.of(start));
        Set<Links.Link> seen = new HashSet<>(Set.of(start.link()));
        for (Stray next = next(start); next != null && seen.add(next.link()); next = next(next)) {
            chain.addLast(next);
        }
        for (Stray before = before(start); before != null && seen.add(before.link()); before = before(before)) {
            chain.addFirst(before);
        }
        return List.copyOf(chain);
    }

    /** The links of one port that arrive elsewhere, by share; the given one among them. */
    List<Stray> shares(Stray stray) {
        List<Stray> shares = new ArrayList<>(List.of(stray));
        int last = stray.from().share() == 0 ? 0 : MOST_SHARES;
        for (int share = 1; share <= last; share++) {
            LinkEnd end = new LinkEnd(stray.from().end(), share);
            Links.Link link = end.equals(stray.from()) ? null : linkOf.get(end);
            Stray other = link == null ? null : of(link);
            if (other != null && other.from().equals(end)) {
                shares.add(other);
            }
        }
        return shares;
    }

    /** Whether two links have changed places. */
    boolean exchanged(List<Stray> chain) {
        return chain.size() == 2 && chain.getLast().to().equals(chain.getFirst().wanted());
    }

    private @Nullable Stray next(Stray stray) {
        LinkEnd from = stray.rightful();
        Links.Link link = stray.other();
        LinkEnd to = from == null ? null : strange(from, stray.to());
        return from == null || link == null || to == null ? null : new Stray(link, from, to, linkOf.get(to));
    }

    private @Nullable Stray before(Stray stray) {
        LinkEnd from = strange(stray.wanted(), stray.from());
        Links.Link link = from == null ? null : linkOf.get(from);
        return from == null || link == null ? null : new Stray(link, from, stray.wanted(), stray.link());
    }
}
