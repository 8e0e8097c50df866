package kr.jikimi.cli.siting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.siting.SitingOutcome.District;

/** The account by district as rows. */
final class DistrictRows {

    private static final List<String> HEADER =
            List.of("district", "places", "min", "max", "fair_share", "demand", "served", "mean_distance");

    private DistrictRows() {}

    static byte[] csv(List<District> districts) throws IOException {
        var rows = districts.stream().map(DistrictRows::row).toList();
        return new CsvTable(Path.of("districts"), HEADER, rows).bytes();
    }

    private static List<String> row(District each) {
        int most = each.limit().max();
        return List.of(
                each.name(),
                String.valueOf(each.sites()),
                String.valueOf(each.limit().min()),
                most == Integer.MAX_VALUE ? "" : String.valueOf(most),
                number(each.fairShare()),
                number(each.demand()),
                number(each.served()),
                number(each.meanDistance()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
