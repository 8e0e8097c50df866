package kr.jikimi.offices;

import java.util.Set;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code commissioners.yaml}: one commission with its term, its members and their public careers. */
@Component
class CommissionersSeed implements SeedPart {

    private static final Set<String> MEMBER =
            Set.of("code", "name", "sex", "role", "post", "appointed-by", "career", "source");
    private static final Set<String> CAREER = Set.of("present", "text", "text-en");

    private final JdbcClient jdbc;

    CommissionersSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return SeedOrder.OFFICES + 2;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("commissioners.yaml").ifPresent(file -> {
            file.onlyFields(Set.of("commission", "from", "to", "members"));
            int position = 0;
            for (var member : file.items("members")) {
                addMember(file, member.onlyFields(MEMBER), ++position);
            }
        });
    }

    private void addMember(YamlNode commission, YamlNode row, int position) {
        jdbc.sql("""
                        insert into offices.commissioner (code, name, sex, role, post, appointed_by, commission, position,
                            valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row.text("code"), row.text("name"))
                .param(row.get("sex").oneOf(Commissioner.Sex.class).name())
                .param(row.get("role").oneOf(Commissioner.Role.class).name())
                .param(row.textOrNull("post"))
                .param(row.find("appointed-by")
                        .map(by -> by.oneOf(Seat.AppointedBy.class).name())
                        .orElse(null))
                .param(commission.get("commission").whole())
                .param(position)
                .param(commission.get("from").date())
                .param(commission.get("to").date())
                .param(row.textOrNull("source"))
                .update();
        int step = 0;
        for (var career : row.items("career")) {
            addCareer(row, career.onlyFields(CAREER), ++step);
        }
    }

    private void addCareer(YamlNode member, YamlNode row, int position) {
        jdbc.sql("""
                        insert into offices.career (commissioner, position, present, text_ko, text_en, source)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(member.text("code"), position)
                .param(row.find("present").map(YamlNode::flag).orElse(false))
                .params(row.text("text"), row.text("text-en"))
                .param(member.textOrNull("source"))
                .update();
    }
}
