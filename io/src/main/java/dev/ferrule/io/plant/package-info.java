/** Plant files: folders of CSV and YAML, and single YAML files. */
@NullMarked
package dev.ferrule.io.plant;

import org.jspecify.annotations.NullMarked;
