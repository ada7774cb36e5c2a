from fastapi import APIRouter, Depends
from driver import console
from core.auth import current_user

router = APIRouter()

@router.get("/qr/code")
async def qr_code():
    return console.login_code()  # expect

@router.get("/mine/code")
async def my_code(user=Depends(current_user)):
    return console.login_code()
