package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;
import java.util.Map;

/**
 * What the penalty of multipath interference needs beside the pairs of a channel.
 *
 * @param end return loss of a transmitter and of a receiver, at least
 * @param extinctionRatio of the transmitter, at least
 * @param discount 1 where nothing is discounted
 * @param levels by modulation: 2 for NRZ, 4 for PAM4
 */
public record InterferenceFacts(
        Fact<Loss> end, Fact<Loss> extinctionRatio, Fact<Double> discount, Map<String, Integer> levels) {}
