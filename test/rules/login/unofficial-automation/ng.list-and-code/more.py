from wcferry import Wcf
