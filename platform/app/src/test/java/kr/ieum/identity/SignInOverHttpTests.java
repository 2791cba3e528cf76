package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class SignInOverHttpTests {

    private static final String INCHEON = "incheon.localhost";
    private static final String JEONNAM = "jeonnam.localhost";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestAccounts accounts;

    private MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInPage() throws Exception {
        http.perform(get("/companies").headers(navigation()).with(at(INCHEON))).andExpect(redirectedUrl("/signin"));
    }

    @Test
    void theRightPasswordOpensASession() throws Exception {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        var session = signIn(INCHEON, username, TestAccounts.PASSWORD);

        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() throws Exception {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        http.perform(form(INCHEON, username, "wrong password")).andExpect(redirectedUrl("/signin?error=WRONG"));

        http.perform(form(INCHEON, "nobody-of-this-name", "wrong password"))
                .andExpect(redirectedUrl("/signin?error=WRONG"));
    }

    @Test
    void anAccountOfAnotherRegionIsUnknownHere() throws Exception {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        http.perform(form(JEONNAM, username, TestAccounts.PASSWORD)).andExpect(redirectedUrl("/signin?error=WRONG"));
    }

    @Test
    void withoutATenantNobodySignsIn() throws Exception {
        var username = accounts.in("incheon", Role.REGION_OFFICER);

        http.perform(form("localhost", username, TestAccounts.PASSWORD))
                .andExpect(redirectedUrl("/signin?error=WRONG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/companies", "/companies?tenant=jeonnam", "/VAADIN/build/any.js"})
    void aSessionIsRefusedAtAnotherRegionsHost(String path) throws Exception {
        var session = signIn(INCHEON, accounts.in("incheon", Role.REGION_OFFICER), TestAccounts.PASSWORD);

        http.perform(get(path).with(at(JEONNAM)).session(session))
                .andExpect(status().isForbidden())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("http://incheon.localhost/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/jeonnam", "/t/jeonnam/", "/t/jeonnam/companies"})
    void aSessionIsRefusedAtAnotherRegionsPath(String path) throws Exception {
        var session = signIn(INCHEON, accounts.in("incheon", Role.REGION_OFFICER), TestAccounts.PASSWORD);

        http.perform(get(path).with(at(INCHEON)).session(session))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void aSessionIsRefusedWithAnotherRegionsCookie() throws Exception {
        var cookie = new Cookie("ieum-tenant", "incheon");
        var session = signedIn(form("10.0.0.1", accounts.in("incheon", Role.REGION_OFFICER), TestAccounts.PASSWORD)
                .cookie(cookie));

        http.perform(get("/companies")
                        .with(at("10.0.0.1"))
                        .session(session)
                        .cookie(new Cookie("ieum-tenant", "jeonnam")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPathNamesTheTenantWhereNoHostNameCanBeHad() throws Exception {
        http.perform(get("/t/jeonnam/companies").with(at("10.0.0.1")))
                .andExpect(redirectedUrl("/companies"))
                .andExpect(header().string(HttpHeaders.SET_COOKIE, org.hamcrest.Matchers.containsString("=jeonnam;")));
    }

    @Test
    void anUnknownPathLeadsToTheChoiceOfARegion() throws Exception {
        http.perform(get("/t/atlantis").with(at("10.0.0.1"))).andExpect(redirectedUrl("/choose"));
    }

    @Test
    void theSessionsOfADisabledUserEnd() throws Exception {
        var username = accounts.in("incheon", Role.REGION_OFFICER);
        var session = signIn(INCHEON, username, TestAccounts.PASSWORD);

        accounts.change("incheon", username, account -> account.disable(java.time.Instant.EPOCH));

        http.perform(get("/companies").headers(navigation()).with(at(INCHEON)).session(session))
                .andExpect(redirectedUrl("/signin"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void healthIsOpenAndMetricsAreNot() throws Exception {
        http.perform(get("/actuator/health/readiness").with(at("localhost"))).andExpect(status().isOk());
        http.perform(get("/actuator/prometheus").with(from("10.1.2.3"))).andExpect(status().is3xxRedirection());
    }

    private MockHttpSession signIn(String host, String username, String password) throws Exception {
        return signedIn(form(host, username, password));
    }

    private MockHttpSession signedIn(MockHttpServletRequestBuilder form) throws Exception {
        var result = http.perform(form).andExpect(redirectedUrl("/")).andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private static MockHttpServletRequestBuilder form(String host, String username, String password) {
        return post("/signin")
                .param("username", username)
                .param("password", password)
                .with(at(host));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor at(String host) {
        return request -> {
            request.setServerName(host);
            return request;
        };
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static HttpHeaders navigation() {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.ACCEPT, "text/html");
        return headers;
    }
}
