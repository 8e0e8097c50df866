package kr.jikimi.disclosure.internal;

import java.util.Arrays;
import java.util.List;

/** The atoms that a published item gives away by itself, because it is one atom or because it is zero. */
final class Given {

    private final List<Item> items;
    private final int[] giver;
    private final double[] value;

    /** @param hidden for each item whether readers do not see it */
    Given(List<Item> items, int atoms, boolean[] hidden) {
        this.items = items;
        giver = new int[atoms];
        value = new double[atoms];
        Arrays.fill(giver, -1);
        for (int i = 0; i < items.size(); i++) {
            if (!hidden[i]) {
                give(i);
            }
        }
    }

    private void give(int i) {
        var item = items.get(i);
        boolean nothing = item.state() == Item.State.FIXED && item.known() == 0;
        if (!nothing && item.atoms().length != 1) {
            return;
        }
        for (int atom : item.atoms()) {
            if (giver[atom] < 0 || item.state() == Item.State.FIXED) {
                giver[atom] = i;
                value[atom] = item.known();
            }
        }
    }

    boolean isOpen(int atom) {
        return giver[atom] < 0;
    }

    /** The item that gives an atom away, -1 where none does. */
    int giver(int atom) {
        return giver[atom];
    }

    int[] open(int[] atoms) {
        return Arrays.stream(atoms).filter(this::isOpen).toArray();
    }

    double sum(int[] atoms) {
        double sum = 0;
        for (int atom : atoms) {
            sum += giver[atom] < 0 ? 0 : value[atom];
        }
        return sum;
    }
}
