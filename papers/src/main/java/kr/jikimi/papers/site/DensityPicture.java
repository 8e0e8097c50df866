package kr.jikimi.papers.site;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;

/**
 * The highest and the mean density of a place, on two plans of the same scale: side by side, or one above the other
 * where the place is more than twice as wide as high. With the colour scale, a scale bar, exits, barriers and stops.
 */
public final class DensityPicture {

    private static final int MARGIN = 40;
    private static final int HEAD = 112;
    private static final int FOOT = 200;
    private static final double TITLE = 24;
    private static final double TEXT = 17;
    private static final double SMALL = 15;
    private static final double SWATCH = 90;

    private final SitePlan plan;
    private final Caption caption;
    private final Cells cells;
    private final int panelWidth;
    private final int panelHeight;
    private final boolean stacked;
    private final Sheet sheet;

    private DensityPicture(SitePlan plan, Caption caption, Cells cells, Lettering lettering) {
        this.plan = plan;
        this.caption = caption;
        this.cells = cells;
        var bounds = plan.bounds();
        double aspect = bounds.getWidth() / bounds.getHeight();
        this.stacked = aspect > 2;
        int widest = stacked ? 1520 : 740;
        this.panelWidth = widest;
        this.panelHeight = (int) Math.clamp(Math.round(widest / aspect), 120, 900);
        int panels = stacked ? 2 : 1;
        int height = HEAD + panels * (panelHeight + 44) + FOOT;
        this.sheet = new Sheet(1520 + 2 * MARGIN, height, lettering);
    }

    /**
     * Draws.
     *
     * @param peak highest value of each cell, persons per square metre
     * @param mean mean value of each cell
     * @param highest where the highest density was, if anybody was there
     * @return a PNG, 1,600 pixels wide
     */
    public static byte[] png(SitePlan plan, Caption caption, Cells cells, Values values, Lettering lettering) {
        var picture = new DensityPicture(plan, caption, cells, lettering);
        picture.head();
        picture.panel(0, picture.words("최고 밀집도", "Peak density"));
        picture.cells(0, values.peak(), DensityScale.MOMENT);
        values.highest().ifPresent(picture::highest);
        picture.panel(1, picture.words("전체 시간 평균 밀집도", "Mean density over the whole time"));
        picture.cells(1, values.mean(), DensityScale.MEAN);
        picture.foot();
        return picture.sheet.png();
    }

    /** What to draw; see {@link #png}. */
    public record Values(float[] peak, float[] mean, Optional<Highest> highest) {}

    /** The highest density, where and when. */
    public record Highest(double value, double x, double y, double seconds) {}

    private String words(String korean, String english) {
        return sheet.isKorean() ? korean + " " + english : english;
    }

    private void head() {
        sheet.text(words("군중 밀집도", "Crowd density") + " · " + caption.title(), MARGIN, 44, TITLE, Sheet.INK);
        String replicas = words("반복", "replicas") + " " + caption.replicas();
        String people = words("사람", "people") + " " + String.format(Locale.ROOT, "%,d", caption.people());
        sheet.text(people + " · " + replicas + " · " + caption.facts(), MARGIN, 74, 15, Sheet.QUIET);
        if (caption.partial()) {
            sheet.text(
                    words("중단된 실행의 중간 결과입니다.", "PARTIAL: the run was stopped before its end."),
                    MARGIN,
                    100,
                    TEXT,
                    Sheet.WARNING);
        }
    }

    private void panel(int number, String title) {
        var frame = frame(number);
        sheet.text(title, frame.getMinX(), frame.getMinY() - 12, TEXT, Sheet.INK);
    }

    private View view(int number) {
        return new View(plan.bounds(), frame(number));
    }

    private Rectangle frame(int number) {
        int left = MARGIN + (stacked ? 0 : number * (panelWidth + MARGIN));
        int top = HEAD + 32 + (stacked ? number * (panelHeight + 44) : 0);
        return new Rectangle(left, top, panelWidth, panelHeight);
    }

    private void cells(int number, float[] values, DensityScale scale) {
        var view = view(number);
        var ground = view.of(plan.ground());
        sheet.fill(ground, scale.of(0).paint());
        sheet.clip(ground);
        sheet.smooth(false);
        double half = cells.size() / 2;
        for (int cell = 0; cell < cells.count(); cell++) {
            if (cells.counted()[cell]) {
                var square = new Rectangle2D.Double(
                        cells.centreX(cell) - half, cells.centreY(cell) - half, cells.size(), cells.size());
                sheet.fill(view.of(square), scale.of(values[cell]).paint());
            }
        }
        sheet.smooth(true);
        sheet.clipNone();
        sheet.draw(ground, Sheet.INK, 1.5f);
        new Marks(sheet, view).draw(plan);
    }

    private void highest(Highest highest) {
        var view = view(0);
        Point2D at = view.of(highest.x(), highest.y());
        sheet.draw(new Ellipse2D.Double(at.getX() - 11, at.getY() - 11, 22, 22), Color.WHITE, 6);
        sheet.draw(new Ellipse2D.Double(at.getX() - 11, at.getY() - 11, 22, 22), Sheet.INK, 2.5f);
        String text = String.format(Locale.ROOT, "%.1f/㎡ · %d s", highest.value(), Math.round(highest.seconds()));
        double half = sheet.width(text, TEXT) / 2;
        double x = Math.clamp(
                at.getX(), view.frame().getMinX() + half, view.frame().getMaxX() - half);
        double y = at.getY() - 20 > view.frame().getMinY() ? at.getY() - 18 : at.getY() + 32;
        sheet.label(sheet.isKorean() ? text : text.replace("㎡", "m²"), x, y, TEXT, Sheet.INK);
    }

    private void foot() {
        double top = HEAD + (stacked ? 2 : 1) * (panelHeight + 44) + 26;
        scale(DensityScale.MOMENT, words("최고", "peak"), top);
        scale(DensityScale.MEAN, words("평균", "mean"), top + 76);
        legend(MARGIN + 780, top + 26);
        ruler(top + 20);
    }

    private void scale(DensityScale scale, String what, double top) {
        String unit = sheet.isKorean() ? " (명/㎡ persons per m²)" : " (persons per m²)";
        sheet.text(what + unit, MARGIN, top, SMALL, Sheet.QUIET);
        double x = MARGIN;
        for (DensityScale.Step step : scale.steps()) {
            var swatch = new Rectangle2D.Double(x, top + 10, SWATCH, 20);
            sheet.fill(swatch, step.paint());
            sheet.draw(swatch, Sheet.QUIET, 1);
            sheet.text(step.label(), x, top + 48, SMALL, Sheet.INK);
            x += SWATCH;
        }
    }

    private void ruler(double y) {
        double scale = view(0).scale();
        double metres = View.round(260 / scale);
        double end = 1520 + MARGIN;
        sheet.draw(new Line2D.Double(end - metres * scale, y, end, y), Sheet.INK, 4);
        String text = "%s m".formatted(metres == Math.rint(metres) ? String.valueOf((long) metres) : metres);
        sheet.text(text, end - sheet.width(text, SMALL), y + 26, SMALL, Sheet.INK);
    }

    private void legend(double left, double y) {
        double x = left;
        x = sign(Marks.EXIT, false, words("출구", "exit"), x, y);
        if (!plan.barriers().isEmpty()) {
            x = sign(Marks.BARRIER, true, words("차단선", "barrier"), x, y);
        }
        if (!plan.stops().isEmpty()) {
            sign(Marks.STOP, true, words("경유지", "waypoint"), x, y);
        }
    }

    private double sign(Color colour, boolean dashed, String text, double x, double y) {
        var line = new Line2D.Double(x, y - 5, x + 36, y - 5);
        if (dashed) {
            sheet.dash(line, colour, 4);
        } else {
            sheet.draw(line, colour, 6);
        }
        sheet.text(text, x + 44, y, SMALL, Sheet.INK);
        return x + 44 + sheet.width(text, SMALL) + 26;
    }
}
