package kr.ieum.plugins.ports;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.plugins.runtime.OfferedPorts;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OfferedPortsTests {

    @Autowired
    OfferedPorts ports;

    @ParameterizedTest
    @ValueSource(strings = {"firms", "organizations", "people", "files", "outgoing", "notifications"})
    void thePortIsOffered(String name) {
        assertThat(ports.has(name)).isTrue();
    }
}
