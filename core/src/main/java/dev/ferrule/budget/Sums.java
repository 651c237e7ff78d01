package dev.ferrule.budget;

import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of terms, exact to the µdB: the fibre's products are rounded once, so that a cable in two pieces loses the same. */
final class Sums {

    /** Products in a µdB. */
    static final long PRODUCTS = 1_000_000;

    private Sums() {}

    /** What all of them lose at most; null where one is not known. */
    static @Nullable Loss of(List<Term> terms) {
        Loss sum = Loss.ZERO;
        long products = 0;
        for (Term term : terms) {
            Loss most = term.most();
            if (most == null) {
                return null;
            }
            if (term instanceof Term.Fibre fibre) {
                products += products(fibre);
            } else {
                sum = sum.plus(most);
            }
        }
        return sum.plus(Loss.ofSum(products));
    }

    /** Whether they lose at most so much before anything is rounded; each of them is known. */
    static boolean within(List<Term> terms, Loss allowed) {
        long products = 0;
        long left = allowed.micro();
        for (Term term : terms) {
            Loss most = term.most();
            if (term instanceof Term.Fibre fibre) {
                products += products(fibre);
            } else if (most != null) {
                left -= most.micro();
            }
        }
        return Loss.ofSum(products).micro() <= left && products <= left * PRODUCTS;
    }

    /** In µdB/km times mm; 0 where something is not known. */
    static long products(Term.Fibre fibre) {
        return fibre.attenuation() == null || fibre.length() == null
                ? 0
                : fibre.attenuation().perKm().micro() * fibre.length().millimetres();
    }
}
