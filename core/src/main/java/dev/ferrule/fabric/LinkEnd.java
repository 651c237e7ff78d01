package dev.ferrule.fabric;

/**
 * Where a link begins or ends: a cage, an MDI of it, or a share of a port that its mode cuts into links.
 *
 * @param end the cage and MDI, as {@link Fabric#endOf} numbers them; negative when it is no cage
 * @param share which link of the port, from 1; 0 for the port as a whole
 */
public record LinkEnd(int end, int share) {

    /** The port as a whole. */
    public LinkEnd whole() {
        return share == 0 ? this : new LinkEnd(end, 0);
    }

    public boolean exists() {
        return end >= 0;
    }
}
