package kr.ieum.plugins.imports;

/** Which list of which plugin; as a kind of the wizard it is written {@code x/<plugin>/<list>}. */
record ListId(String pluginId, String list) {

    static final String PREFIX = "x/";

    String kind() {
        return PREFIX + pluginId + "/" + list;
    }
}
