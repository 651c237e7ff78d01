package dev.ferrule.app;

/** How a result is written: renderings of one view. Named as the words of {@code --format} are. */
enum Format {
    text,
    json
}
