package kr.ieum;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Ieum (이음): one tenant for each of Korea's seventeen regions over one shared core. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
@Modulithic(
        systemName = "Ieum",
        sharedModules = {"tenancy", "identity", "text", "uikit"})
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("krds/krds-vaadin.css")
public class Ieum implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Ieum.class, arguments);
    }
}
