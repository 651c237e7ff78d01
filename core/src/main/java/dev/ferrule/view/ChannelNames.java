package dev.ferrule.view;

import dev.ferrule.diag.Place;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.Shape;

/** Ports and items of a plant's channel by the names of its files. */
record ChannelNames(Fabric fabric, Channel channel, Shape shape) implements Names {

    @Override
    public String port(int port) {
        return channel.port(port) < 0 ? "an open end" : fabric.portName(channel.port(port));
    }

    @Override
    public String item(int item) {
        return fabric.itemName(channel.item(item));
    }

    @Override
    public Place portPlace(int port) {
        return channel.port(port) < 0 ? fabric.itemPlace(channel.item(0)) : fabric.portPlace(channel.port(port));
    }

    @Override
    public Place itemPlace(int item) {
        return fabric.itemPlace(channel.item(item));
    }
}
