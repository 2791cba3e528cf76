package kr.ieum.x.smallest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.PageHeader;

/** Made anew for each visit; its constructor may take the plugin's beans and the ports that the manifest asks for. */
class HelloView extends Div {

    HelloView(PluginContext plugin) {
        add(new PageHeader(plugin.text(getLocale(), "title")));
        add(new Paragraph(plugin.text(getLocale(), "hello", plugin.pluginId(), plugin.version())));
    }
}
