package dev.ferrule.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of the field that a chain does not have, and the words that it has for them. Upper and lower case, hyphens,
 * slashes and underscores make no difference.
 */
final class Jargon {

    private static final Map<String, List<String>> HEADS = table("""
            adapter   coupler couplers adaptor bulkhead feedthrough matingsleeve sleeve couplerpanel adapterplate
            cord      patchcord patchcords patchcable patchlead patch jumper jumpercable lead flylead cable fibrecable \
            fibercable fibre fiber pigtail cordon
            trunk     trunkcable backbone backbonecable permanentlink horizontalcable
            cassette  module cassettes lgx fanoutmodule mpocassette
            harness   breakout breakoutcable fanout hydra octopus splitter ycable conversioncable conversioncord \
            conversionharness equipmentcord
            pmd       optic optics transceiver sfp sfpplus sfp28 qsfp qsfp28 qsfpdd osfp port interface nic switchport
            loopback  loopbackplug loop loopbackmodule
            splice    fusion fusionsplice mechanicalsplice
            open      nothing dust dustcap empty unused
            """);

    private static final Map<String, List<String>> WORDS = table("""
            OM3|OM4|OM5     mmf mm multimode multimodefibre multimodefiber
            OS2             smf sm singlemode singlemodefibre singlemodefiber 9/125 g652 g652d g657a1 g657a2
            OM1             62.5/125
            ultra-low-loss  ull ultralowloss ultra
            low-loss        ll lowloss elite low
            standard        std sl standardloss
            M               male pinned pins withpins
            F               female unpinned pinless nopins
            M/M             mm malemale maletomale
            F/F             ff femalefemale femaletofemale
            M/F             mf malefemale maletofemale
            F/M             fm femalemale femaletomale
            APC             angled angle 8deg
            UPC             spc nonangled unangled
            A               typea
            B               typeb
            C               typec
            """);

    private Jargon() {}

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> table = new HashMap<>();
        for (String line : text.lines().toList()) {
            List<String> columns = List.of(line.strip().split(" +", -1));
            List<String> write = List.of(columns.getFirst().split("\\|", -1));
            columns.subList(1, columns.size()).forEach(word -> table.merge(fold(word), write, Jargon::both));
        }
        return table;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(other.stream(), one.stream()).toList();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_/+.]", "");
    }

    /** The head that a word at the beginning of an element means; null when nobody knows. */
    static Syntax.@Nullable Head head(String word) {
        List<String> head = HEADS.get(fold(word));
        return head == null ? null : Syntax.Head.of(new Word(head.getFirst(), 0, 0, false));
    }

    /** What to write for a word behind a head; empty when nobody knows. */
    static List<String> words(String word) {
        return WORDS.getOrDefault(fold(word), List.of());
    }
}
