package kr.jikimi.hotspot.density;

import kr.jikimi.hotspot.Area;

/**
 * The share of a kernel that lies inside an area, exactly: in polar coordinates around the centre it is the integral of
 * {@code G(r) dθ} along the rings, with {@code G(r)} the kernel's mass within r per radian. Along a side
 * {@code dθ = (x dy - y dx)/r²}; {@code G(r)/r²} is a polynomial (quartic) or smooth on the scale of the bandwidth
 * (Gaussian), so a Gauss-Legendre rule on pieces of half a bandwidth leaves an error near rounding. Beyond the reach G is
 * constant and only the angle counts. Linear in corners per call.
 */
final class KernelMass {

    private static final double[] NODES = {
        0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717
    };
    private static final double[] WEIGHTS = {
        0.2955242247147529, 0.2692667193099963, 0.2190863625159820, 0.1494513491505806, 0.0666713443086881
    };

    private final Area area;
    private final Kernel kernel;
    private final double bandwidth;

    KernelMass(Area area, Kernel kernel, double bandwidth) {
        this.area = area;
        this.kernel = kernel;
        this.bandwidth = bandwidth;
    }

    double at(double x, double y) {
        double mass = 0;
        for (double[] ring : area.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                mass += side(new double[] {
                    (ring[i] - x) / bandwidth, (ring[i + 1] - y) / bandwidth,
                    (ring[next] - x) / bandwidth, (ring[next + 1] - y) / bandwidth
                });
            }
        }
        return mass;
    }

    /** A side in bandwidths, cut where it enters and leaves the reach of the kernel. */
    private double side(double[] s) {
        double dx = s[2] - s[0];
        double dy = s[3] - s[1];
        double length = dx * dx + dy * dy;
        double reach = kernel.reach();
        double middle = -(s[0] * dx + s[1] * dy) / length;
        double nearest = s[0] * s[0] + s[1] * s[1] - middle * middle * length;
        if (length == 0) {
            return 0;
        }
        double half = nearest >= reach * reach ? 0 : Math.sqrt((reach * reach - nearest) / length);
        double from = Math.clamp(middle - half, 0, 1);
        double to = Math.clamp(middle + half, 0, 1);
        return far(s, 0, from) + near(s, from, to) + far(s, to, 1);
    }

    private static double far(double[] s, double from, double to) {
        if (from >= to) {
            return 0;
        }
        double x1 = s[0] + from * (s[2] - s[0]);
        double y1 = s[1] + from * (s[3] - s[1]);
        double x2 = s[0] + to * (s[2] - s[0]);
        double y2 = s[1] + to * (s[3] - s[1]);
        return Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2) / (2 * Math.PI);
    }

    private double near(double[] s, double from, double to) {
        double span = (to - from) * Math.hypot(s[2] - s[0], s[3] - s[1]);
        int pieces = (int) Math.ceil(2 * span);
        double sum = 0;
        for (int piece = 0; piece < pieces; piece++) {
            double low = from + (to - from) * piece / pieces;
            double high = from + (to - from) * (piece + 1) / pieces;
            for (int node = 0; node < NODES.length; node++) {
                double offset = NODES[node] * (high - low) / 2;
                double centre = (low + high) / 2;
                sum += WEIGHTS[node] * (high - low) / 2 * (perArea(s, centre - offset) + perArea(s, centre + offset));
            }
        }
        return sum * (s[0] * (s[3] - s[1]) - s[1] * (s[2] - s[0]));
    }

    /** {@code G(r)/r²} at a place along a side. */
    private double perArea(double[] s, double t) {
        double x = s[0] + t * (s[2] - s[0]);
        double y = s[1] + t * (s[3] - s[1]);
        double q = x * x + y * y;
        return switch (kernel) {
            case GAUSSIAN -> (q < 1e-12 ? 0.5 : -Math.expm1(-q / 2) / q) / (2 * Math.PI);
            case QUARTIC -> (3 - 3 * q + q * q) / (2 * Math.PI);
        };
    }
}
