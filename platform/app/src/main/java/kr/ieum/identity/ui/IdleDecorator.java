package kr.ieum.identity.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.spring.security.AuthenticationContext;
import kr.ieum.uikit.ShellDecorator;
import org.springframework.stereotype.Component;

/** Puts the watch over idle sessions into the frame around all pages. */
@Component
class IdleDecorator implements ShellDecorator {

    private final AuthenticationContext authentication;
    private final IdleProperties properties;

    IdleDecorator(AuthenticationContext authentication, IdleProperties properties) {
        this.authentication = authentication;
        this.properties = properties;
    }

    @Override
    public void decorate(HasComponents shell) {
        shell.add(new IdleWatch(authentication, properties.warning()));
    }
}
