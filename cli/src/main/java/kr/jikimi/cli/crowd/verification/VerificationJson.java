package kr.jikimi.cli.crowd.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.verification.Finding;
import kr.jikimi.crowd.verification.Verification;
import kr.jikimi.crowd.verification.Verification.Entry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every number of the verification: case, model, expected range, found, met, source. */
final class VerificationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VerificationJson() {}

    static byte[] of(List<Entry> entries) {
        ObjectNode root = JSON.createObjectNode();
        root.put("timeStepSeconds", 0.05);
        root.put("seed", 1);
        for (Model model : Model.values()) {
            root.withObject("/parameters").set(model.text(), JSON.valueToTree(ModelParameters.calibrated(model)));
        }
        ArrayNode numbers = root.putArray("numbers");
        entries.forEach(
                entry -> entry.outcome().findings().forEach(finding -> number(numbers.addObject(), entry, finding)));
        ArrayNode remarks = root.putArray("remarks");
        entries.stream()
                .filter(entry -> !entry.outcome().remark().isEmpty())
                .forEach(entry -> remarks.addObject()
                        .put("case", entry.verificationCase().id())
                        .put("model", entry.model().text())
                        .put("remark", entry.outcome().remark()));
        ArrayNode leftOut = root.putArray("notRun");
        Verification.notApplicable()
                .forEach(each -> leftOut.addObject()
                        .put("test", each.test())
                        .put("title", each.title())
                        .put("reason", each.reason()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void number(ObjectNode into, Entry entry, Finding finding) {
        into.put("case", entry.verificationCase().id());
        into.put("model", entry.model().text());
        into.put("number", finding.name());
        into.put("unit", finding.unit());
        put(into, "expectedMin", finding.min());
        put(into, "expectedMax", finding.max());
        put(into, "found", finding.found());
        if (finding.isJudged()) {
            into.put("met", finding.isMet());
        } else {
            into.putNull("met");
        }
        into.put("source", finding.source().isEmpty() ? entry.verificationCase().source() : finding.source());
    }

    private static void put(ObjectNode into, String name, double value) {
        if (Double.isFinite(value)) {
            into.put(
                    name,
                    BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
        } else {
            into.putNull(name);
        }
    }
}
