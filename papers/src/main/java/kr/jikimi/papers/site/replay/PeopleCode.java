package kr.jikimi.papers.site.replay;

import java.util.Arrays;
import java.util.List;

/**
 * People as bytes: per moment their count, then per person the step from the id before and the way since this person's
 * last moment, in quanta (about three bytes). {@code replay.js} reads it.
 */
final class PeopleCode {

    private PeopleCode() {}

    static byte[] of(List<Film.Moment> moments) {
        int most = moments.stream()
                .flatMapToInt(moment -> Arrays.stream(moment.ids()))
                .max()
                .orElse(-1);
        int[] lastX = new int[most + 1];
        int[] lastY = new int[most + 1];
        var bytes = new Bytes();
        for (Film.Moment moment : moments) {
            bytes.number(moment.ids().length);
            int before = -1;
            for (int k = 0; k < moment.ids().length; k++) {
                int id = moment.ids()[k];
                int x = moment.xs()[k];
                int y = moment.ys()[k];
                bytes.number(id - before - 1);
                bytes.signed(x - lastX[id]);
                bytes.signed(y - lastY[id]);
                lastX[id] = x;
                lastY[id] = y;
                before = id;
            }
        }
        return bytes.toArray();
    }
}
