from fastapi import APIRouter
from driver.console import Console

router = APIRouter(prefix="/auth")
console = Console()

@router.get("/qr/code")
async def qr_code():
    return {"url": start_login()}

def start_login():
    console.open()
    return console.picture
