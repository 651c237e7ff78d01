package dev.ferrule.plan;

import java.util.Locale;

/** Names of machines, by what they are and where they belong: a larger cluster keeps those of a smaller one. */
final class NodeNames {

    private NodeNames() {}

    static String node(int unit, int index, boolean units) {
        return units ? "node-su" + two(unit + 1) + "-n" + two(index + 1) : "node-" + four(index + 1);
    }

    static String leaf(FabricIntent fabric, int unit, int rail, int index, int perRail, int plane) {
        String name = fabric.name() + "-leaf";
        if (rail >= 0) {
            name += "-su" + two(unit + 1) + "-r" + rail + (perRail > 1 ? "-" + (index + 1) : "");
        } else {
            name += "-" + three(index + 1);
        }
        return name + plane(fabric, plane);
    }

    static String spine(FabricIntent fabric, FabricSize size, int pod, int index, int plane) {
        String pods = size.tiers() == 3 ? "-pod" + two(pod + 1) : "";
        return fabric.name() + "-spine" + pods + "-" + three(index + 1) + plane(fabric, plane);
    }

    static String core(FabricIntent fabric, int group, int index, int plane) {
        return fabric.name() + "-core-g" + two(group + 1) + "-" + two(index + 1) + plane(fabric, plane);
    }

    static String extra(FabricIntent fabric, int index) {
        return fabric.name() + "-extra-" + two(index + 1);
    }

    private static String plane(FabricIntent fabric, int plane) {
        return fabric.planes() > 1 ? "-p" + (plane + 1) : "";
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String three(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
