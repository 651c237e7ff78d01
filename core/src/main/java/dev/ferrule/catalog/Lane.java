package dev.ferrule.catalog;

/**
 * One lane at an MDI.
 *
 * @param transmit else receive
 * @param number from 1; 0 when the standard does not number it
 * @param mdi which MDI of the PMD, from 1
 * @param position looking into the port
 * @param wavelength in nm, where lanes share a fibre; 0 when it does not matter
 */
public record Lane(boolean transmit, int number, int mdi, int position, int wavelength) {}
