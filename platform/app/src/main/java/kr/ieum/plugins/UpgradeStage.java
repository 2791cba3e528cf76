package kr.ieum.plugins;

/** How far a change of versions has come. */
public enum UpgradeStage {
    STOPPING,
    MIGRATING,
    STARTING,
    DONE
}
