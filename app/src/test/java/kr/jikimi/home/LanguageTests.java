package kr.jikimi.home;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The first page, its language and its headers. */
@OfficeTest
class LanguageTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void firstPageIsOpenAndKorean() throws Exception {
        mvc.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"ko\">")))
                .andExpect(content().string(containsString("서울특별시 자치경찰위원회")));
    }

    @Test
    void browserPreferenceIsNotFollowed() throws Exception {
        mvc.perform(get("/").locale(Locale.ENGLISH).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("<html lang=\"ko\">")));
    }

    @Test
    void englishIsRememberedInACookie() throws Exception {
        mvc.perform(get("/").param("lang", "en"))
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(cookie().value("language", "en"));
        mvc.perform(get("/").cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Seoul Autonomous Police Commission")));
    }

    @Test
    void anUnknownLanguageIsKorean() throws Exception {
        mvc.perform(get("/").param("lang", "fr")).andExpect(content().string(containsString("<html lang=\"ko\">")));
    }

    @Test
    void theOfficialBannerIsAbsentByDefault() throws Exception {
        mvc.perform(get("/")).andExpect(content().string(org.hamcrest.Matchers.not(containsString("krds-masthead"))));
    }

    @Test
    void scriptsAndStylesComeFromHereOnly() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.not(containsString("unsafe"))));
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        mvc.perform(post("/sign-in").param("account", "chair").param("password", "x"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", "/sign-in?ended"));
    }
}
