package dev.ferrule.repair;

import dev.ferrule.diag.Code;

/** A problem of a channel, by the channel's number. */
record Element(int channel, Mends.Problem problem) {

    Code code() {
        return problem.code();
    }
}
