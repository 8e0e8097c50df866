package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.OneWay;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Scenes;
import kr.jikimi.crowd.Source;
import org.locationtech.jts.geom.Geometry;

/** Rooms of 20 m with random obstacles, thin walls and two doors. */
final class RandomScenes {

    private RandomScenes() {}

    static Scenario scene(long seed, int people) {
        var random = new SplittableRandom(seed);
        List<Geometry> obstacles = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            double x = 3 + 13 * random.nextDouble();
            double y = 3 + 13 * random.nextDouble();
            double wide = random.nextBoolean() ? 0.1 : 0.5 + random.nextDouble();
            obstacles.add(Scenes.box(x, y, x + wide, y + 0.3 + 2 * random.nextDouble()));
        }
        double door = 6 + 6 * random.nextDouble();
        return Scenario.of(
                        Scenes.box(0, 0, 20, 20),
                        List.of(Source.of("hall", Scenes.box(0, 0, 20, 14), people)),
                        List.of(
                                Exit.of("north", Scenes.line(door, 20, door + 1.2, 20)),
                                Exit.of("east", Scenes.line(20, 4, 20, 6))),
                        300)
                .withObstacles(obstacles)
                .withOneWay(List.of(new OneWay(Scenes.line(0, 15, 8, 15), OneWay.Side.LEFT)));
    }
}
