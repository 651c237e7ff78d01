package dev.ferrule.io.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One way to spoil a chain. */
enum ChainMutation {
    DROP_CHARACTER {
        @Override
        String apply(String chain, Random random) {
            int at = place(chain, random);
            return at == chain.length() ? chain : chain.substring(0, at) + chain.substring(at + 1);
        }
    },
    DOUBLE_CHARACTER {
        @Override
        String apply(String chain, Random random) {
            int at = place(chain, random);
            return at == chain.length() ? chain : chain.substring(0, at + 1) + chain.substring(at);
        }
    },
    INSERT_CHARACTER {
        @Override
        String apply(String chain, Random random) {
            int at = place(chain, random);
            return chain.substring(0, at) + pick(CHARACTERS, random) + chain.substring(at);
        }
    },
    DROP_WORD {
        @Override
        String words(List<String> words, Random random) {
            words.remove(random.nextInt(words.size()));
            return String.join(" ", words);
        }
    },
    DOUBLE_WORD {
        @Override
        String words(List<String> words, Random random) {
            int at = random.nextInt(words.size());
            words.add(at, words.get(at));
            return String.join(" ", words);
        }
    },
    SWAP_WORDS {
        @Override
        String words(List<String> words, Random random) {
            Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
            return String.join(" ", words);
        }
    },
    REPLACE_WORD {
        @Override
        String words(List<String> words, Random random) {
            words.set(random.nextInt(words.size()), pick(WORDS, random));
            return String.join(" ", words);
        }
    },
    INSERT_WORD {
        @Override
        String words(List<String> words, Random random) {
            words.add(random.nextInt(words.size() + 1), pick(WORDS, random));
            return String.join(" ", words);
        }
    },
    SIDE_BY_SIDE {
        @Override
        String apply(String chain, Random random) {
            return chain.replaceFirst(">", "&");
        }
    },
    CUT {
        @Override
        String apply(String chain, Random random) {
            return chain.substring(0, place(chain, random));
        }
    },
    TWICE {
        @Override
        String apply(String chain, Random random) {
            return chain.length() > 2000 ? chain : chain + (random.nextBoolean() ? " > " : " & ") + chain;
        }
    };

    private static final List<String> CHARACTERS = List.of(
            "\"",
            "\0",
            "\u001b[31m",
            "\u202e",
            "\u200b",
            "\u00a0",
            "\n",
            "\r",
            "\t",
            "\ud83d",
            "\udd0c",
            "\ud83d\udd0c",
            ">",
            "&",
            "=",
            "/",
            "x",
            "0",
            "9",
            ",",
            "-",
            "e\u0301",
            "\u0661",
            "\uff21",
            "\ufeff",
            "::error::");

    private static final List<String> WORDS = List.of(
            "pmd",
            "cord",
            "trunk",
            "adapter",
            "cassette",
            "harness",
            "loopback",
            "part",
            "splice",
            "open",
            "pass",
            "U",
            "SEQ",
            "AF",
            "TAP-50-50",
            "PLC-1x4",
            "H12-4LC",
            "MESH-4x4",
            "400GBASE-DR4",
            "10GBASE-SR",
            "LC",
            "MPO-48",
            "12xMPO-12",
            "A",
            "B",
            "C",
            "A-B",
            "A_geom",
            "B_full",
            "F/F",
            "M/F",
            "M",
            "PC",
            "APC",
            "APC-up",
            "OM1",
            "OS2",
            "5m",
            "100ft",
            "8f",
            "12f",
            "0.35dB",
            "low-loss",
            "key=U/D",
            "key=U/U",
            "mode=4x100",
            "mode=99x1",
            "mdi=2",
            "mdi=9",
            "ports=1,2",
            "ports=0",
            "ports=999",
            "x2",
            "x4096",
            "x4097",
            "x0",
            "x",
            ">",
            "&",
            "nonsense",
            "F/",
            "\"\"",
            "\"a > b\"",
            "ports=1,1,1");

    String apply(String chain, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(chain.split(" ", -1)));
        return words(words, random);
    }

    String words(List<String> words, Random random) {
        return String.join(" ", words);
    }

    static ChainMutation one(Random random) {
        return values()[random.nextInt(values().length)];
    }

    static int place(String chain, Random random) {
        return random.nextInt(chain.length() + 1);
    }

    static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
