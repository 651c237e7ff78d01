package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Compiler;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.source.ExchangedColumns;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A plant that was compiled, traced and judged.
 *
 * @param judgements by number of shape: equal channels are judged once
 * @param report what is wrong with files, names and ports
 */
public record JudgedPlant(
        PlantSource source,
        Catalogue catalogue,
        ShapeJudge judge,
        Fabric fabric,
        Channels channels,
        List<Judgement> judgements,
        Report report) {

    public static JudgedPlant of(PlantSource written, Catalogue catalogue) {
        PlantSource source = ExchangedColumns.mended(written);
        Report report = new Report();
        report.addAll(source.report());
        Fabric fabric = Compiler.compile(source, catalogue, report);
        Channels channels = Channels.trace(fabric);
        ShapeJudge judge = new ShapeJudge(catalogue);
        List<Judgement> judgements = new ArrayList<>();
        for (int shape = 0; shape < channels.shapeCount(); shape++) {
            judgements.add(judge.judge(channels.shape(shape)));
        }
        return new JudgedPlant(source, catalogue, judge, fabric, channels, judgements, report);
    }

    public Judgement judgement(Channel channel) {
        return judgements.get(channel.shape());
    }

    /** The shapes of which something is so. */
    BitSet shapes(Predicate<Judgement> so) {
        return Judgement.those(judgements, so);
    }
}
