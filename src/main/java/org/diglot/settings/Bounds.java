package org.diglot.settings;

/** Where a window stands, in screen pixels. */
public record Bounds(double x, double y, double width, double height, boolean maximized) {
}
