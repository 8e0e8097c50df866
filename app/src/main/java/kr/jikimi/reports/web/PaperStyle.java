package kr.jikimi.reports.web;

import kr.jikimi.access.OpenToAll;
import kr.jikimi.papers.html.HtmlPaper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /paper.css}: the style sheet of papers, for previews. */
@Controller
class PaperStyle {

    @GetMapping("/paper.css")
    @OpenToAll
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(HtmlPaper.style());
    }
}
