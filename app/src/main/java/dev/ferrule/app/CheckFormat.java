package dev.ferrule.app;

/** How a checked plant is written: renderings of one view. Named as the words of {@code --format} are. */
enum CheckFormat {
    text,
    json,
    /** SARIF 2.1.0, which code scanning reads. */
    sarif,
    /** Commands that GitHub's runners turn into annotations. */
    github
}
