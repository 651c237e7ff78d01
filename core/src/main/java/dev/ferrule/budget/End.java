package dev.ferrule.budget;

import dev.ferrule.catalog.Pmd;

/**
 * What stands at an end of a way and says how far and how much.
 *
 * @param port index of a port; −1 where the way is open and the PMD is only meant
 */
record End(int port, Pmd pmd) {}
