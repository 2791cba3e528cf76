package kr.ieum.contract;

/** The contract as a build runs it that takes its tests from this jar and writes no class of its own. */
class ContractTests extends PluginContract {}
