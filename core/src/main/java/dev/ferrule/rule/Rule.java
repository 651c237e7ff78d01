package dev.ferrule.rule;

/** Something that may not be. Found by the service loader; one small class each. */
public interface Rule {

    RuleDoc doc();
}
