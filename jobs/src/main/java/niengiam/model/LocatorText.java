package niengiam.model;

import java.util.regex.Pattern;

/** How locators with numbers are written. Compiled once: tables hold one locator for each figure. */
final class LocatorText {

    static final Pattern NUMBERED = Pattern.compile("(?:page=(\\d{1,9});)?(cell|row|char)=(\\d{1,18})(?:,(\\d{1,9}))?");

    private LocatorText() {}
}
