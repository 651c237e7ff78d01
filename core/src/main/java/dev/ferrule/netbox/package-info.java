/** Device and module types of NetBox's device-type library, as their files are: ports, what positions mean, insides. */
@NullMarked
package dev.ferrule.netbox;

import org.jspecify.annotations.NullMarked;
