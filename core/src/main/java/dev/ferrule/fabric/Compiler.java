package dev.ferrule.fabric;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Grades;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.Side;
import dev.ferrule.source.PlantSource;

/** From the tables of a plant to its fabric. */
public final class Compiler {

    private Compiler() {}

    /**
     * Compiles a plant.
     *
     * @param catalogue the shipped one with the plant's own files over it
     * @param report gets what is wrong with files, names and ports (F1xx, F209, F6xx)
     */
    public static Fabric compile(PlantSource source, Catalogue catalogue, Report report) {
        PartReader parts = new PartReader(catalogue);
        Layouts layouts = new Layouts(new DeviceModels(catalogue, source, parts, report), parts, source, report);
        Devices devices = DeviceReader.read(source, layouts, report);
        PortFinder ports = new PortFinder(devices, source, report);
        Segments segments = Segments.read(source, parts, Grades.of(catalogue), report);
        Cables cables = CableReader.read(source.tables("cables"), segments, ports, parts, report);
        segments.reportUnknown(cables);
        CageOptics optics = new CageOptics(devices, ports, catalogue, report);
        optics.read(source);
        new TurnedRows(devices, cables, optics).turn();
        new BarePanels(devices, cables, ports, optics).report(source, report);
        emptyCages(source, devices, cables, ports, optics, report);
        return FabricBuilder.build(devices, cables, ports, optics, report);
    }

    /** Cages of active cables: another cable there is one too many, whatever optics says. */
    private static boolean[] taken(Cables cables, PortFinder ports) {
        boolean[] taken = new boolean[ports.cages()];
        for (int cable = 0; cable < cables.count(); cable++) {
            PartSpec part = cables.part(cable);
            for (int end : new int[] {cables.a.get(cable), cables.b.get(cable)}) {
                if (part != null && part.active() && Ends.isCage(end)) {
                    taken[Ends.cageOf(end)] = true;
                }
            }
        }
        return taken;
    }

    /**
     * A plug needs a transceiver to go into; without any optics at all one remark is enough, and a row of optics that
     * fills nothing was remark enough.
     */
    private static void emptyCages(
            PlantSource source, Devices devices, Cables cables, PortFinder ports, CageOptics optics, Report report) {
        if (optics.unread() || !source.complete("optics")) {
            return;
        }
        EmptyCages empty = new EmptyCages(source, devices, cables, ports, optics);
        boolean[] reported = taken(cables, ports);
        for (int cable = 0; cable < cables.count(); cable++) {
            if (cables.face(cable, Side.LEFT) == null) {
                continue;
            }
            for (int end : new int[] {cables.a.get(cable), cables.b.get(cable)}) {
                int cage = Ends.isCage(end) ? Ends.cageOf(end) : Fabric.NONE;
                if (cage < 0 || optics.named(cage) || reported[cage] || ports.inBarePanel(cage)) {
                    continue;
                }
                reported[cage] = true;
                if (!optics.any()) {
                    report.add(Diagnostic.warning(
                            new Code(603),
                            null,
                            "no transceivers are said",
                            "without optics only the mating of passive parts is judged"));
                    return;
                }
                empty.add(cable, end == cables.a.get(cable) ? "a_port" : "b_port", cage);
            }
        }
        empty.report(report);
    }
}
