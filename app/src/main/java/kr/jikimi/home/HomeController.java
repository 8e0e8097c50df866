package kr.jikimi.home;

import kr.jikimi.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that everyone may open. */
@Controller
class HomeController {

    @OpenToAll
    @GetMapping("/")
    String home() {
        return "home/home";
    }

    @OpenToAll
    @GetMapping("/privacy")
    String privacy() {
        return "home/privacy";
    }

    @OpenToAll
    @GetMapping("/accessibility")
    String accessibility() {
        return "home/accessibility";
    }
}
