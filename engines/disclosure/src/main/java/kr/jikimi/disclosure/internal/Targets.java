package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Finding.Need;

/** What a proof looks at. */
final class Targets {

    private Targets() {}

    /** The targets, and every other hidden item, of which nothing is required. */
    static List<Target> all(List<Item> items, boolean[] hidden, List<Target> targets) {
        List<Target> all = new ArrayList<>(targets);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (hidden[i] && targets.stream().noneMatch(target -> Arrays.equals(target.atoms(), item.atoms()))) {
                all.add(new Target(item.table(), item.codes(), item.atoms(), Kind.COMPLEMENT, Need.NOTHING));
            }
        }
        return all;
    }
}
