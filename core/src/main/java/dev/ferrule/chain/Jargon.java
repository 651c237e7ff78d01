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
            adapter   coupler couplers adaptor bulkhead feedthrough matingsleeve sleeve couplerpanel adapterplate \
            panel patchpanel plate frame
            cord      patchcord patchcords patchcable patchlead patch jumper jumpercable lead flylead cable fibrecable \
            fibercable fibre fiber pigtail cordon
            trunk     trunkcable backbone backbonecable permanentlink horizontalcable
            cassette  tap module cassettes lgx fanoutmodule mpocassette
            harness   breakout breakoutcable fanout hydra octopus splitter ycable conversioncable conversioncord \
            conversionharness equipmentcord
            pmd       optic optics transceiver sfp sfpplus sfp28 qsfp qsfp28 qsfpdd osfp port interface nic switchport switch \
            router server leaf spine gpu mdi
            loopback  loopbackplug loop loopbackmodule
            splice    fusion fusionsplice mechanicalsplice
            open      nothing dust dustcap empty unused
            """);

    private static final Map<String, List<String>> WORDS = table("""
            OM3|OM4|OM5     mmf mm multimode multimodefibre multimodefiber
            OS2             smf sm singlemode singlemodefibre singlemodefiber 9/125 g652 g652d g657a1 g657a2
            OM1             62.5/125
            OM2|OM3|OM4|OM5 50/125
            MPO-12|MPO-16|MPO-24 mpo mtp mpo/mtp mtp/mpo
            MMC-12|MMC-16|MMC-24 mmc
            SN-MT-16|SN-MT-32    sn-mt
            ultra-low-loss  ull ultralowloss ultra
            low-loss        ll lowloss elite low premium
            standard        std sl standardloss
            M               male pinned pins withpins
            F               female unpinned pinless nopins
            M/M             mm malemale maletomale
            F/F             ff femalefemale femaletofemale
            M/F             mf malefemale maletofemale pinnedunpinned pinnedtounpinned
            F/M             fm femalemale femaletomale unpinnedpinned unpinnedtopinned
            M/M             pinnedpinned
            F/F             unpinnedunpinned
            APC             angled angle 8deg 8degree apc8 angledphysicalcontact
            UPC             spc nonangled unangled ultraphysicalcontact
            PC              physicalcontact
            key=U/D         u/d keyup/keydown opposite
            key=U/U         u/u keyup/keyup
            A-B             b-a ab duplexa-b a-b/b-a abba
            A-A             aa b-b bb
            A               typea opposed keyopposed
            B               typeb aligned keyaligned reversed
            C               typec
            """);

    /** Words that are not only to be written otherwise, with what is so of them. */
    private static final Map<String, String> NOTES = notes("""
            type : the letter alone says the type, as in "cord MPO-12 B"
            method : a method is of a whole channel; of a cable the letter is said, as in "cord MPO-12 B"
            af : pairs that are exchanged are type "C" of a cable; AF is a cassette: "cassette AF"
            straight : write "A" on arrays, where fibre 1 leads to 1, and "A-A" on duplex plugs
            crossed crossover : write "A-B" on duplex plugs; on arrays "B" (1 leads to 12) or "C" (pairs exchanged)
            breakout : write "mode=4x100" behind a pmd, and "harness" for a breakout cable
            lszh lsoh lsnh ofnp ofnr plenum riser aqua erika violet yellow : jackets and colours lead no light: leave it out
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
        return Stream.concat(other.stream(), one.stream()).distinct().toList();
    }

    private static Map<String, String> notes(String text) {
        Map<String, String> notes = new HashMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(" : ");
            for (String word : line.substring(0, colon).split(" ", -1)) {
                notes.put(word, line.substring(colon + 3));
            }
        }
        return notes;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_/+. ]", "");
    }

    /** The head that a word at the beginning of an element means; null when nobody knows. */
    static Syntax.@Nullable Head head(String word) {
        List<String> head = HEADS.get(fold(word));
        return head == null ? null : Syntax.Head.of(new Word(head.getFirst(), 0, 0, false));
    }

    /** What is so of a word behind a head; null when nobody knows. */
    static @Nullable String note(String word) {
        return NOTES.get(fold(word));
    }

    /** What to write for a word behind a head; empty when nobody knows. */
    static List<String> words(String word) {
        return WORDS.getOrDefault(fold(word), List.of());
    }
}
