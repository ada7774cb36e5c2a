Page({ openDoor() {} });
